import ForgeUI, {
  Button,
  Form,
  Fragment,
  Image,
  Macro,
  MacroConfig,
  Text,
  TextArea,
  TextField,
  render,
  useAction,
  useConfig,
  useProductContext,
  useState,
} from '@forge/ui';
import { Queue } from '@forge/events';
import { readTitle } from './confluence';
import { listComments, saveComment } from './comments';

const votes = new Queue({ key: 'votes' });

const Poll = () => {
  const { contentId, accountId } = useProductContext();
  const { question } = useConfig() || {};
  const [title] = useState(async () => readTitle(contentId));
  const [comments, addComment] = useAction(
    async (old, comment) => saveComment(contentId, [...old, comment]),
    async () => listComments(contentId),
  );
  const [isVoting, setVoting] = useState(false);

  const vote = async (choice) => {
    setVoting(false);
    await votes.push({ contentId, accountId, choice });
  };

  const onSubmit = async ({ comment }) => {
    console.log('Comment on', title, comment);
    await addComment(comment);
  };

  return (
    <Fragment>
      <Text>{question || title}</Text>
      <Image src={`https://badges.example.org/poll.png?page=${title}`} alt="Poll" />
      <Button text="Vote" onClick={() => setVoting(true)} />
      {isVoting && <Button text="Yes" onClick={() => vote('yes')} />}
      {isVoting && <Button text="No" onClick={() => vote('no')} />}
      <Form onSubmit={onSubmit} submitButtonText="Comment">
        <TextArea name="comment" label="Your comment" />
      </Form>
      {comments.map((comment) => (
        <Text>{comment}</Text>
      ))}
    </Fragment>
  );
};

const Config = () => (
  <MacroConfig>
    <TextField name="question" label="Question" />
  </MacroConfig>
);

export const poll = render(<Macro app={<Poll />} />);
export const pollConfig = render(<Config />);
