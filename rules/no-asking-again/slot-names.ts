/** What customers give and agents ask for, the more particular things first. */
export const slotNames = [
  'order number',
  'booking number',
  'transaction number',
  'tracking number',
  'invoice number',
  'account number',
  'ticket number',
  'flight number',
  'email address',
  'phone number',
  'post code',
  'address',
  'device',
  'browser',
  'operating system',
  'version',
  'screenshot',
  'photo',
  'full name',
  'name',
] as const;

export type SlotName = (typeof slotNames)[number];
