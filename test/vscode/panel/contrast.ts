// Which texts of the drawn panel are hard to read: each text's colour against every
// colour that lies behind it. The code is text because a compiled function would
// bring helpers along that the page does not have.

/**
 * An expression that runs in the panel and gives every text whose contrast is below
 * what the Web Content Accessibility Guidelines ask for (1.4.3): its words, the ratio
 * and the class of its element.
 */
export const poorContrasts = `(() => {
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
	const poor = [];
	const walker = document.createTreeWalker(document.getElementById("panel"), NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!node.textContent.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.tagName === "OPTION") continue;
		const color = rgba(getComputedStyle(element).color);
		for (const back of behind(element)) {
			const one = light(over(color, back)), other = light(back);
			const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
			if (ratio < 4.5) poor.push(node.textContent.trim() + " " + ratio.toFixed(2) + " " + element.className);
		}
	}
	return [...new Set(poor)];
})()`;
