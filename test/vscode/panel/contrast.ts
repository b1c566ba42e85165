// Which texts of the drawn panel are hard to read, and which controls do not show
// that they have the focus: a colour against every colour that lies behind it, by the
// Web Content Accessibility Guidelines. The code is text because a compiled function
// would bring helpers along that the page does not have.

const colors = `
	const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	const rgba = (color) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
		return [r, g, b, a / 255];
	};
	const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
	const light = (color) => {
		const [r, g, b] = color.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const colorsIn = (text) => text.match(/(rgba?|color)\\([^()]*\\)/g) ?? [];
	const behind = (element) => {
		if (!element) return [[255, 255, 255, 1]];
		const style = getComputedStyle(element);
		const under = behind(element.parentElement);
		const tops = [style.backgroundColor, ...colorsIn(style.backgroundImage)].map(rgba);
		return under.flatMap((color) => tops.map((top) => over(top, color)));
	};
	const ratios = (color, element) => behind(element).map((back) => {
		const one = light(over(rgba(color), back)), other = light(back);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	});`;

/**
 * An expression that runs in the panel and gives every text whose contrast is below 4.5 to 1 (1.4.3): its words, the
 * ratio and the class of its element.
 */
export const poorContrasts = `(() => {
	${colors}
	const poor = [];
	const walker = document.createTreeWalker(document.getElementById("panel"), NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!node.textContent.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.tagName === "OPTION") continue;
		for (const ratio of ratios(getComputedStyle(element).color, element)) {
			if (ratio < 4.5) poor.push(node.textContent.trim() + " " + ratio.toFixed(2) + " " + element.className);
		}
	}
	return [...new Set(poor)];
})()`;

/**
 * An expression that runs in the panel, once a key has been pressed, and gives every control whose ring has less
 * than 3 to 1 against the control while it has the focus (1.4.11): its name and the ratio.
 */
export const faintFocus = `(() => {
	${colors}
	const faint = [];
	for (const control of document.querySelectorAll("button, select, input, [tabindex='0']")) {
		if (!control.checkVisibility()) continue;
		control.focus();
		const { outlineStyle, outlineColor } = getComputedStyle(control);
		// The first is the plain background: hatching covers but a little of the ring.
		const ratio = outlineStyle === "none" ? 1 : ratios(outlineColor, control)[0];
		if (ratio < 3) faint.push((control.ariaLabel ?? control.textContent) + " " + ratio.toFixed(2));
	}
	return faint;
})()`;
