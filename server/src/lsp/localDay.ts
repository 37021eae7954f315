/** The day on this machine's calendar, `YYYY-MM-DD`: what a person there calls today. */

export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
