/** „Dorfbote, [02.09.2023 11:47]“: what a network of channels writes over a post that is copied */
export const CHANNEL_POST =
  /^(?<channel>\p{Lu}.{1,60}), \[(?<day>\d{2}\.\d{2}\.\d{4}) \d{2}:\d{2}(?::\d{2})?\]$/u;

/** „[14.03.24, 19:42:11] Anna: “, „14.03.24, 19:42 - Anna: “: what messengers write before a message when they export one */
export const CHAT_MESSAGE =
  /^(?:\[\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\]|\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d\d(?::\d\d)? [-–])\s+[^:]{1,40}:(?:\s+|$)/u;
