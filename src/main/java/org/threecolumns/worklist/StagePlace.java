package org.threecolumns.worklist;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.form.FormView;

/** Where on a long stage page the writer goes on after a button was pressed: where the button stood, not at the top. */
final class StagePlace {

    private static final Pattern GOTO = Pattern.compile("goto:([A-Za-z0-9-]{1,60})");
    private static final Pattern ADD = Pattern.compile("add:([A-Za-z][A-Za-z0-9_]{0,60})");
    private static final Pattern REMOVE = Pattern.compile("remove:([A-Za-z][A-Za-z0-9_]{0,60})\\[[0-9]{1,3}]");
    private static final Pattern ON_THE_MAP = Pattern.compile("(resolve|strike):[0-9]{1,18}");
    private static final Pattern ITEM = Pattern.compile("(?:up|down|undo):([0-9]{1,18})");
    private static final Pattern DETAILS = Pattern.compile("details:([0-9]{1,18})");
    private static final Pattern RIGHT = Pattern.compile("right:([0-9]{1,18})");
    /** What no box of the page can put right. */
    private static final Pattern WHOLE_STAGE =
            Pattern.compile("signer|debts|historyCheck|activity|assignee|casework(-child-[0-9]+)?");

    private static final Pattern NEW_ROW = Pattern.compile("^new-([A-Z_]+)-[0-9]+(-[a-zA-Z]+)$");
    private static final Pattern STATEMENT = Pattern.compile("resolveStatement:[0-9]{1,18}");

    private StagePlace() {}

    /** @param inputs the names of everything that was posted with the action; empty for the top of the page */
    static String after(String action, Set<String> inputs) {
        Matcher going = GOTO.matcher(action);
        Matcher adding = ADD.matcher(action);
        Matcher removing = REMOVE.matcher(action);
        if (going.matches()) {
            return "#" + going.group(1);
        }
        Matcher item = ITEM.matcher(action);
        if (item.matches()) {
            return "#item-" + item.group(1) + "-text";
        }
        Matcher details = DETAILS.matcher(action);
        if (details.matches()) {
            return "?details=" + details.group(1) + "#item-" + details.group(1) + "-said";
        }
        Matcher right = RIGHT.matcher(action);
        if (right.matches()) {
            return "?right=" + right.group(1) + "#given-" + right.group(1) + "-answer";
        }
        if (adding.matches()) {
            return "#f-" + adding.group(1) + "-" + rows(adding.group(1), inputs);
        }
        if (removing.matches()) {
            return "#f-" + removing.group(1);
        }
        return ON_THE_MAP.matcher(action).matches()
                ? "#map"
                : STATEMENT.matcher(action).matches() ? "#statements" : "";
    }

    /** The id of the place that a gap names: a new row stands on the page once for each column. */
    static String of(String anchor) {
        String id = FormView.anchor(anchor);
        if (WHOLE_STAGE.matcher(id).matches()) {
            return "stage";
        }
        return NEW_ROW.matcher(id).replaceFirst("new-$1$2").replaceFirst("^(new-[A-Z_]+)-text$", "$1");
    }

    private static long rows(String list, Set<String> inputs) {
        String start = "f." + list + "[";
        return inputs.stream()
                .filter(name -> name.startsWith(start) && name.indexOf(']') > 0)
                .map(name -> name.substring(0, name.indexOf(']')))
                .distinct()
                .count();
    }
}
