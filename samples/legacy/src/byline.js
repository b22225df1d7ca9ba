import ForgeUI, { ContentBylineItem, InlineDialog, Text, render, useProductContext, useState } from '@forge/ui';

// Leak: `api` was never imported; an old bundler put it there. What it sends is still sent.
const countViews = async (contentId) => {
  await api.fetch('http://counter.example.net/views?page=' + contentId);
};

const Votes = () => {
  const { contentId } = useProductContext();
  const [seen] = useState(() => countViews(contentId));
  return (
    <InlineDialog>
      <Text>{seen ? 'Counted' : 'Poll'}</Text>
    </InlineDialog>
  );
};

export const run = render(
  <ContentBylineItem>
    <Votes />
  </ContentBylineItem>,
);
