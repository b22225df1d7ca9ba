function labelled(label: string) {
  return (target: any) => {
    target.label = label;
  };
}
@labelled(source()) // source: a
class First {}
@labelled('fixed')
class Second {}
sink((First as any).label); // flow: a
sink((Second as any).other);
