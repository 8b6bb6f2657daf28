package org.threecolumns.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.council.HistoryViews.Naming;
import org.threecolumns.setting.SettingBook.Change;
import org.threecolumns.setting.SettingPart;

/** The coaching questions of one kind of stage, column by column, with who changed them. */
@Controller
class QuestionListController {

    private final QuestionSettings settings;
    private final HistoryViews history;
    private final SettingsDoor door;

    QuestionListController(QuestionSettings settings, HistoryViews history, SettingsDoor door) {
        this.settings = settings;
        this.history = history;
        this.door = door;
    }

    @GetMapping("/settings/questions/{kind}")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        String of = kind(kind);
        door.toLook(me, "coaching questions");
        List<Question> all = settings.of(of);
        Map<String, List<Question>> columns = new LinkedHashMap<>();
        Question.PLACES.forEach((place, words) -> columns.put(words, QuestionSettings.inColumn(all, place)));
        model.addAttribute("kind", Question.KINDS.get(of));
        model.addAttribute("address", address(of));
        model.addAttribute("columns", columns);
        model.addAttribute("mayWord", SettingsDoor.mayWord(me));
        model.addAttribute(
                "history",
                history.page(
                        SettingPart.questions(of),
                        before,
                        new Naming(
                                QuestionListController::about, UnaryOperator.identity(), change -> back(of, change))));
        return "council/questions";
    }

    private static String back(String kind, Change change) {
        boolean words = change.entry().name().matches("\\d+") && change.entry().before() != null;
        return words ? address(kind) + "/" + change.entry().name() + "?back=" + change.id() : null;
    }

    private static String about(String name) {
        return Stream.of(".use:Whom it is for and when", ".place:Its place")
                .map(pair -> pair.split(":"))
                .filter(pair -> name.endsWith(pair[0]))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("The question");
    }

    static String address(String kind) {
        return "/settings/questions/" + SettingPart.slug(kind);
    }

    static String kind(String slug) {
        return Question.KINDS.keySet().stream()
                .filter(kind -> SettingPart.slug(kind).equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
