const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in Base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    groups.push(
      DIGITS[bits >> 18] +
        DIGITS[(bits >> 12) & 63] +
        (i + 1 < bytes.length ? DIGITS[(bits >> 6) & 63] : '=') +
        (i + 2 < bytes.length ? DIGITS[bits & 63] : '='),
    );
  }
  return groups.join('');
}
