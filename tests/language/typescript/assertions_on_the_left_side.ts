const record: unknown = {};
(record as any).text = source(); // source: a
(record as { label?: string }).label = 'fixed';
(record as any)!.size = 'x';
sink((record as any).text); // flow: a
sink((record as any).label);
sink((record as any).size);
