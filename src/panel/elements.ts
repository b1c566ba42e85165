// Making and updating elements, in the few ways the panel needs. Text is always
// set as text, never as markup.

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element. An attribute that is undefined or false is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		setAttribute(element, name, value);
	}
	element.append(...children);
	return element;
}

/** Sets, or with undefined or false removes, an attribute; touches nothing when it stands already. */
export function setAttribute(element: Element, name: string, value: string | number | boolean | undefined): void {
	if (value === undefined || value === false) {
		element.removeAttribute(name);
	} else if (element.getAttribute(name) !== String(value)) {
		element.setAttribute(name, value === true ? "" : String(value));
	}
}

/** Sets an element's text; touches nothing when it stands already. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) {
		element.textContent = text;
	}
}
