// The page that the webview starts from, as text: a style sheet, a script, one
// empty element. Everything else is made by the script, so nothing in here is
// inline and the policy below needs no exception. The extension calls this; it
// runs nowhere in the webview itself.

export interface PanelPage {
	/** The two files as webview URIs: `dist/panel.js` and `media/panel.css`. */
	readonly script: string;
	readonly style: string;
	/** Letters and digits, fresh for each page. */
	readonly nonce: string;
	/** `webview.cspSource`. */
	readonly cspSource: string;
}

/** The document of the stack panel. */
export function panelHtml(page: PanelPage): string {
	const policy = [
		"default-src 'none'",
		`style-src ${page.cspSource}`,
		`font-src ${page.cspSource}`,
		`script-src 'nonce-${page.nonce}'`,
	].join("; ");
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${quote(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${quote(page.style)}">
<title>Stack</title>
</head>
<body>
<main id="panel"></main>
<script nonce="${quote(page.nonce)}" src="${quote(page.script)}"></script>
</body>
</html>
`;
}

function quote(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
