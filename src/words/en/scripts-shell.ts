/** What any page may say: notices, ways back, places that do not exist, the argument that could not be had. */

export const notices = 'Notices';
export const dismiss = 'Dismiss';
export const backTo = (name: string) => `Back to ${name}`;
