package org.threecolumns.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a form as it stands on the page, repeated for each child where the form says so: a group with a heading, a static text,
 * or a place for an answer.
 *
 * @param repeated whether the same group stands on the page once more, for another child or statement
 */
record Block(String heading, String hint, String text, Slot slot, List<Block> blocks, boolean repeated) {

    static List<Block> of(FormSchema schema, FormContext context) {
        return blocks(schema.fields(), context, null, null);
    }

    static List<Slot> slots(FormSchema schema, FormContext context) {
        return of(schema, context).stream().flatMap(Block::slots).toList();
    }

    private Stream<Slot> slots() {
        return slot == null ? blocks.stream().flatMap(Block::slots) : Stream.of(slot);
    }

    private static List<Block> blocks(List<FormField> fields, FormContext context, String subject, String name) {
        return fields.stream().flatMap(f -> blocks(f, context, subject, name)).toList();
    }

    private static Stream<Block> blocks(FormField field, FormContext context, String subject, String name) {
        if (subject != null || !field.isPerSubject()) {
            return Stream.of(block(field, context, subject, name, false));
        }
        SubjectKind kind = field.traits().subject();
        boolean several = context.subjects(kind).size() > 1;
        return context.subjects(kind).stream()
                .map(s -> block(field, context, kind.prefix() + s.id(), s.name(), several));
    }

    private static Block block(FormField field, FormContext context, String subject, String name, boolean repeated) {
        return switch (field.kind()) {
            case GROUP ->
                new Block(
                        field.label() == null ? name : Slot.named(field.label(), name, true),
                        field.hint() == null ? null : Slot.named(field.hint(), name, false),
                        null,
                        null,
                        blocks(field.fields(), context, subject, name),
                        repeated);
            case STATIC_TEXT -> new Block(null, null, Slot.named(field.label(), name, false), null, List.of(), false);
            default -> new Block(null, null, null, new Slot(field, subject, name), List.of(), false);
        };
    }
}
