; Calls, and what leaves a function.

(call_expression function: (_) @call.callee arguments: (arguments) @call.arguments) @call.expression
(call_expression function: (_) @tagged.callee arguments: (template_string) @tagged.template) @tagged.expression
(new_expression constructor: (_) @new.callee arguments: (arguments)? @new.arguments) @new.expression

(return_statement (_) @return.value)
(arrow_function body: (_) @return.body)
(throw_statement (_) @throw.value)
(yield_expression (_)? @yield.value) @yield.expression
