import React from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import useSWR from 'swr';

const load = async () => ({ title: source(), label: 'fixed' }); // source: a

export default function Page() {
  const { data, error } = useQuery({ queryKey: ['x'], queryFn: load });
  sink(data.title); // flow: a
  sink(data.label);
  sink(error);
  const chosen = useQuery({ queryKey: ['y'], queryFn: () => 'fixed' });
  sink(chosen.data);
  const { mutate } = useMutation({
    mutationFn: async (form) => {
      sink(form.title); // flow: a
      sink(form.label);
      return 'saved';
    },
    onSuccess: (answer) => sink(answer),
  });
  mutate({ title: data.title, label: 'fixed' });
  const save = useMutation({ mutationFn: load, onSuccess: (answer) => sink(answer.title) }); // flow: a
  sink(save.data.title); // flow: a
  sink(save.data.label);
  const swr = useSWR('/x', load);
  sink(swr.data.title); // flow: a
  sink(swr.data.label);
  const named = useSWR(data.title, (key) => sink(key)); // flow: a
  const fixed = useSWR('/x', (key) => sink(key));
  return [named, fixed, save];
}
