/** The least that a vault may have (DESIGN 5). */
export const benchKeyCost = { opsLimit: 3, memLimit: 64 * 2 ** 20 };
export const benchVault = { name: 'Bench', passphrase: 'a hundred thousand sessions' } as const;
