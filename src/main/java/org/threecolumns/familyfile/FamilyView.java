package org.threecolumns.familyfile;

import java.util.List;

/** A family's page ready to be written: the templates only place it. */
record FamilyView(
        String reference,
        String name,
        boolean open,
        boolean mayWork,
        boolean mayRecordContacts,
        boolean mayWithdrawConsent,
        List<ChildLine> children,
        List<StageLine> openStages,
        List<DebtLine> debts,
        List<Column> columns,
        List<Pair> statements) {

    /** @param expected whether it is still to be born; @param place where the child is in the journey, in words */
    record ChildLine(
            long id,
            boolean expected,
            String name,
            String age,
            String impact,
            String number,
            String numberSaid,
            String place) {}

    /** @param together whether its children could go on together with others at the same step */
    record StageLine(
            long runId,
            String stage,
            boolean mine,
            boolean together,
            String who,
            String due,
            String dueOn,
            String standing,
            String children) {}

    record DebtLine(long id, String what, String owner, String due, boolean late) {}

    record Column(String name, String question, List<Item> items) {}

    record Item(String text, String detail, boolean quote) {}

    /** @param differs whose view differs, as a heading; null where nobody's does */
    record Pair(
            String label,
            String text,
            String goalLabel,
            String goal,
            String how,
            String differs,
            String differsWords) {}
}
