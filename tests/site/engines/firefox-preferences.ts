/**
 * The preferences with which Firefox is started. What it does beside showing a page takes almost as long as the page: none of this changes how
 * a page is laid out, drawn or run.
 */
const off = (...names: string[]) => Object.fromEntries(names.map((name) => [name, false]));

export const FIREFOX_PREFERENCES: Record<string, boolean | number | string> = {
	// a mouse that hovers, as a desk has
	'ui.primaryPointerCapabilities': 6,
	'ui.allPointerCapabilities': 6,
	'ui.prefersReducedMotion': 1,
	// processes for what is never opened
	'dom.ipc.processCount': 1,
	...off('dom.ipc.processPrelaunch.enabled', 'network.process.enabled', 'media.rdd-process.enabled', 'media.utility-process.enabled'),
	// pages that were left, kept in case one goes back; and what is kept on the disk of a profile that is thrown away
	'browser.sessionhistory.max_total_viewers': 0,
	'browser.sessionstore.interval': 86_400_000,
	...off('browser.cache.disk.enable', 'browser.sessionstore.resume_from_crash', 'places.history.enabled', 'browser.chrome.site_icons'),
	// what looks at each page for a help that it might offer
	...off('browser.translations.enable', 'browser.ml.enable', 'reader.parse-on-load.enabled'),
	...off('signon.rememberSignons', 'signon.autofillForms'),
	...off('extensions.formautofill.addresses.enabled', 'extensions.formautofill.creditCards.enabled'),
	'accessibility.force_disabled': 1,
	'cookiebanners.service.mode': 0,
	// lists against which each request is held
	...off('browser.safebrowsing.malware.enabled', 'browser.safebrowsing.phishing.enabled', 'browser.safebrowsing.downloads.enabled'),
	...off(
		...['enabled', 'pbmode.enabled', 'annotate_channels', 'emailtracking.enabled', 'cryptomining.enabled', 'fingerprinting.enabled'].map(
			(name) => `privacy.trackingprotection.${name}`,
		),
		'privacy.trackingprotection.socialtracking.enabled',
	),
	// its own window, its extensions, and what it asks its makers
	'extensions.enabledScopes': 0,
	'services.settings.server': 'data:,',
	'network.http.speculative-parallel-limit': 0,
	...off('browser.newtabpage.enabled', 'browser.newtab.preload', 'toolkit.cosmeticAnimations.enabled', 'browser.shell.checkDefaultBrowser'),
	...off('screenshots.browser.component.enabled', 'extensions.pocket.enabled', 'extensions.installDistroAddons'),
	...off('toolkit.telemetry.enabled', 'datareporting.healthreport.uploadEnabled', 'datareporting.policy.dataSubmissionEnabled'),
	...off('network.captive-portal-service.enabled', 'network.connectivity-service.enabled', 'network.prefetch-next'),
	...off('browser.search.update', 'browser.region.update.enabled', 'app.normandy.enabled', 'messaging-system.rsexperimentloader.enabled'),
};
