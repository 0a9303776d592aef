/** „[14.03.24, 19:42:11] Anna: “, „14.03.24, 19:42 - Anna: “: what messengers write before a message when they export one */
export const CHAT_MESSAGE =
  /^(?:\[\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\]|\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d\d(?::\d\d)? [-–])\s+[^:]{1,40}:(?:\s+|$)/u;
