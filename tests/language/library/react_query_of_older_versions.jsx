import { useMutation, useQuery } from 'react-query';

export default function Page() {
  const secret = source(); // source: a
  const { data } = useQuery('x', () => ({ title: secret, label: 'fixed' }));
  sink(data.title); // flow: a
  sink(data.label);
  const keyed = useQuery({ queryKey: ['x', secret], queryFn: ({ queryKey }) => sink(queryKey[1]) }); // flow: a
  const plain = useQuery({ queryKey: ['x', secret], queryFn: ({ queryKey }) => sink(queryKey[0]) });
  const mutation = useMutation((form) => {
    sink(form.title); // flow: a
    sink(form.label);
  });
  mutation.mutate({ title: secret, label: 'fixed' });
  return [keyed, plain];
}
