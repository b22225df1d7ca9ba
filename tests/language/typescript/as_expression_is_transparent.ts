const secret = source() as string; // source: a
const record = { text: secret, label: 'fixed' } as unknown as { text: string; label: string };
sink(record.text); // flow: a
sink(record.label);
sink((record as any).text); // flow: a
sink(('fixed' as const));
