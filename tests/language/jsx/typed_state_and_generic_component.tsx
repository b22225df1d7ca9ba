import React, { useEffect, useState } from 'react';

interface Item {
  id: string;
  text: string;
}
function List<T extends Item>({ items, render }: { items: T[]; render: (item: T) => string }) {
  return <ul>{items.map((item) => render(item))}</ul>;
}

export default function App() {
  const [items, setItems] = useState<Item[]>([]);
  useEffect(() => {
    setItems([{ id: 'x1', text: source() }]); // source: a
  }, []);
  for (const item of items) sink(item.text); // flow: a
  for (const item of items) sink(item.id);
  return <List<Item> items={items} render={(item) => item.text as string} />;
}
