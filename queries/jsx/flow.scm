; `<Comp a={x}>child</Comp>` is a call of Comp with the object {a: x, children: child}.

(jsx_element open_tag: (jsx_opening_element name: (_)? @element.name) @element.tag) @element.expression
(jsx_self_closing_element name: (_) @element.name) @element.selfclosing
(jsx_expression (_) @same.from) @same.to
