import Renderer, { useForm, useContentProperty, useSpaceProperty, useIssueProperty, useObjectStore, usePermissions, useTheme, useTranslation, I18nProvider, replaceUnsupportedDocumentNodes, xcss, Form, Image, Link, LinkButton, HelpLink, LinkMenuItem, BreadcrumbsItem, Textfield, TextArea, RadioGroup, Radio, Select, CheckboxGroup, Checkbox, DatePicker, TimePicker, Range, Toggle, FilePicker, UserPicker } from "@forge/react";

export function Properties() {
  const [page, setPage, removePage] = useContentProperty("a", source()); // row: source app-data entity property 'a'; storage read property a
  sink(page); // row: sink app-data, secret
  setPage(source()), removePage(); // row: storage delete property a; storage write property a <- secret argument
  const [space, setSpace, removeSpace] = useSpaceProperty("b", ""); // row: source app-data entity property 'b'; storage read property b
  sink(space); // row: sink app-data, secret
  setSpace(source()), removeSpace(); // row: storage delete property b; storage write property b <- secret argument
  const [issue, setIssue, removeIssue] = useIssueProperty("c", ""); // row: source app-data entity property 'c'; storage read property c
  sink(issue); // row: sink app-data, secret
  setIssue(() => source()), removeIssue(); // row: storage delete property c; storage write property c
}

export function Objects() {
  const all = useObjectStore(); // row: source app-data stored object of unknown key
  sink(all.objectStates); // row: sink app-data
  all.uploadObjects([source()]); // row: storage write object-store <- secret argument
  all.downloadObjects(["a"]); // row: storage read object-store a
  all.getObjectMetadata(["a"]); // row: storage read object-store a
  all.deleteObjects(["a"]); // row: storage delete object-store a
}

export function Forms() {
  const { handleSubmit, getValues, watch, register, getFieldId, trigger, setValue } = useForm();
  sink(getValues("a")); // row: sink user-input; source user-input form values
  sink(watch("b")); // row: sink user-input; source user-input form values
  register("a"), getFieldId("a"), trigger(), setValue("a", 1);
  return <Form onSubmit={handleSubmit((data) => sink(data))} />; // row: sink user-input; source user-input form values
}

export function Fields() {
  return (
    <Form onSubmit={(data) => sink(data)}> {/* row: sink user-input; source user-input form values */}
      <Textfield name="a" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <TextArea name="b" onBlur={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <RadioGroup name="c" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Radio name="d" onInput={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Select name="e" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <CheckboxGroup name="f" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Checkbox name="g" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <DatePicker name="h" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <TimePicker name="i" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Range name="j" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Toggle name="k" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <FilePicker name="l" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <UserPicker name="m" onChange={(event) => sink(event)} /> {/* row: sink personal; source personal picked user */}
      <Image src="https://images.example.com/a.png" /> {/* row: egress image GET external https://images.example.com/a.png */}
    </Form>
  );
}

export function Rest() {
  usePermissions({}), useTheme(), useTranslation().t("a"), xcss({});
  sink(replaceUnsupportedDocumentNodes(source())); // row: sink secret
  Renderer.addConfig(<I18nProvider />);
  Renderer.render(<Rest />);
}

export const Links = () => (
  <Form>
    <Link href={`https://x.example/?${source()}`}>a</Link> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <Link href="https://x.example/">a</Link>
    <Link href={`/browse/${source()}`}>a</Link>
    <HelpLink href={`https://x.example/?${source()}`}>a</HelpLink> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <LinkMenuItem href={`https://x.example/?${source()}`}>a</LinkMenuItem> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <BreadcrumbsItem href={`https://x.example/?${source()}`} text="a" /> {/* row: egress navigation external https://x.example/?{} <- secret url */}
    <LinkButton href={`https://x.example/?${source()}`}>a</LinkButton> {/* row: egress navigation external https://x.example/?{} <- secret url */}
  </Form>
);
