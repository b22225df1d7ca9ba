import ForgeUI, { useAction, render, Form, ConfigForm, UserConfigForm, TextField, TextArea, RadioGroup, Radio, Select, CheckboxGroup, Checkbox, DatePicker, Range, Toggle, UserPicker, Image, Fragment, Option, Text, Strong, Em, Strike, Link, Badge, Cell, Code, Heading, Lozenge, StatusLozenge, Tag, Tooltip, SectionMessage, isJiraContext, isIssuePanelExtensionContext, isContextMenuExtensionContext, isContentActionExtensionContext, isCustomFieldExtensionContext } from "@forge/ui";

export function App() {
  const [state, act] = useAction((old, given) => [old, given], () => source());
  sink(state); // row: sink secret
  act(source());
  const [plain] = useAction(() => source(), "");
  sink(plain); // row: sink secret
  isJiraContext(1), isIssuePanelExtensionContext(1), isContextMenuExtensionContext(1);
  isContentActionExtensionContext(1), isCustomFieldExtensionContext(1);
  return ForgeUI.createElement("div");
}

export function Fields() {
  return (
    <Form onSubmit={(data) => sink(data)}> {/* row: sink user-input; source user-input form values */}
      <Link href={`https://x.example/?${source()}`}>a</Link> {/* row: egress navigation external https://x.example/?{} <- secret url */}
      <Link href="https://x.example/">a</Link>
      <ConfigForm onSubmit={(data) => sink(data)} /> {/* row: sink user-input; source user-input form values */}
      <UserConfigForm onSubmit={(data) => sink(data)} /> {/* row: sink user-input; source user-input form values */}
      <TextField name="a" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <TextArea name="b" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <RadioGroup name="c" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Radio name="d" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Select name="e" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <CheckboxGroup name="f" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Checkbox name="g" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <DatePicker name="h" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Range name="i" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Toggle name="j" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <UserPicker name="k" onChange={(event) => sink(event)} /> {/* row: sink personal; source personal picked user */}
      <Image src="https://images.example.com/a.png" /> {/* row: egress image GET external https://images.example.com/a.png */}
    </Form>
  );
}

export const run = render(<App />);

// What is shown is handed to the browser; that is no row of its own, `secret-to-frontend` reads it.
export function Shown() {
  return (
    <Fragment>
      <Option label="a" value="b" />
      <Text>
        <Strong>a</Strong> <Em>b</Em> <Strike>c</Strike> <Link href="#">d</Link> <Badge text="e" />
      </Text>
      <Cell><Code text="a" /></Cell>
      <Heading>a</Heading>
      <Lozenge text="a" />
      <StatusLozenge text="b" />
      <Tag text="c" />
      <Tooltip text="d" />
      <SectionMessage title="e" />
    </Fragment>
  );
}
