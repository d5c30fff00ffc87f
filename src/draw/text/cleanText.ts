import { withoutDirections } from '../../text/directions.ts';

const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const UNREADABLE = /\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A line of text as every format sets it: letters composed (NFC), line ends and control characters
 * as spaces, halves of surrogate pairs and noncharacters as U+FFFD, and nothing that turns the order
 * of letters. What is left is allowed in XML 1.0 (§ 2.2).
 */
export function cleanText(text: string): string {
  return withoutDirections(text)
    .replace(CONTROL, ' ')
    .replace(UNREADABLE, '\ufffd')
    .normalize('NFC');
}
