/**
 * Switches that leave a browser no way out: every name resolves to nothing, every request goes to a
 * proxy whose own name resolves to nothing, and nothing asks in the background. Playwright already
 * turns off background networking, component update, sync, default apps and the first run.
 *
 * @param devHost the one host that stays reachable, for the development server only
 */
export function closedNetwork(devHost: string | null): readonly string[] {
  const except = devHost === null ? '' : `, EXCLUDE ${devHost}`;
  return [
    `--host-resolver-rules=MAP * ~NOTFOUND${except}`,
    '--proxy-server=http://nowhere.invalid:9',
    // Without this entry Chromium never sends loopback addresses to the proxy.
    `--proxy-bypass-list=<-loopback>${devHost === null ? '' : `;${devHost}`}`,
    '--dns-prefetch-disable',
    '--disable-quic',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-crash-reporter',
    '--no-pings',
    '--disable-spell-checking',
    '--disable-search-engine-choice-screen',
    '--safebrowsing-disable-auto-update',
    '--disk-cache-size=1',
    '--media-cache-size=1',
  ];
}

/**
 * Browser features that would fetch, suggest or remember. Playwright gives its own list, and the
 * last `--disable-features` on a command line is the one that counts, so this repeats what of
 * Playwright's list matters here.
 */
export const closedFeatures =
  '--disable-features=' +
  [
    'AcceptCHFrame',
    'AimEnabled',
    'AutofillServerCommunication',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'BackForwardCache',
    'DestroyProfileOnBrowserClose',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
    'HttpsUpgrades',
    'InterestFeedContentSuggestions',
    'LensOverlay',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PasswordManagerOnboarding',
    'PreconnectToSearch',
    'SpellcheckService',
    'Translate',
    'TranslateUI',
    'msEdgeUpdateLaunchServicesPreferredVersion',
    'msForceBrowserSignIn',
  ].join(',');
