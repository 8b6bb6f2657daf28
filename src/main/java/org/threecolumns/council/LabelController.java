package org.threecolumns.council;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.council.HistoryViews.Naming;
import org.threecolumns.council.LabelSettings.Label;
import org.threecolumns.form.FieldError;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Change;
import org.threecolumns.setting.SettingPart;

/** The labels of one tier of help: looked at, tried beside the old ones, saved, and taken back to earlier words. */
@Controller
@RequestMapping("/settings/labels/{tier}")
class LabelController {

    private final LabelSettings settings;
    private final SettingBook book;
    private final HistoryViews history;
    private final SettingsDoor door;

    LabelController(LabelSettings settings, SettingBook book, HistoryViews history, SettingsDoor door) {
        this.settings = settings;
        this.book = book;
        this.history = history;
        this.door = door;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String tier,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        Tier of = tier(tier);
        door.toLook(me, "labels");
        Map<String, String> typed = earlier(of, back);
        return page(me, of, before, typed, "", List.of(), !typed.isEmpty(), model);
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String tier,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes flash,
            Model model) {
        Tier of = tier(tier);
        door.toWord(me, "labels");
        boolean looks = Asked.SEE.equals(action);
        List<FieldError> problems =
                looks ? settings.problems(of, typed) : settings.save(of, seen, typed, why, me.username());
        if (looks && problems.isEmpty()) {
            return new ModelAndView(page(me, of, "", typed, why, problems, true, model), model.asMap());
        }
        if (!problems.isEmpty()) {
            return Asked.again(page(me, of, "", typed, why, problems, false, model), model);
        }
        flash.addFlashAttribute("notice", "The words are in use from now on.");
        return new ModelAndView("redirect:/settings/labels/" + SettingPart.slug(of.name()));
    }

    /** The words from before a change, as if they had been typed. */
    private Map<String, String> earlier(Tier tier, String back) {
        return back.matches("\\d{1,18}")
                ? book.change(SettingPart.labels(tier), Long.parseLong(back))
                        .map(Change::entry)
                        .filter(entry -> entry.before() != null)
                        .map(entry -> Map.of(entry.name(), entry.before()))
                        .orElse(Map.of())
                : Map.of();
    }

    private String page(
            CurrentUser me,
            Tier tier,
            String before,
            Map<String, String> typed,
            String why,
            List<FieldError> problems,
            boolean looks,
            Model model) {
        List<Label> all = settings.of(tier);
        Map<String, String> now = LabelSettings.wanted(all, Map.of());
        Map<String, String> wanted = LabelSettings.wanted(all, typed);
        Map<String, String> about = new LinkedHashMap<>();
        all.forEach(label -> about.put(label.name(), label.about()));
        String address = "/settings/labels/" + SettingPart.slug(tier.name());
        model.addAttribute("mayWord", SettingsDoor.mayWord(me));
        model.addAttribute("tier", tierWords(tier));
        model.addAttribute("address", address);
        model.addAttribute("labels", all);
        model.addAttribute("typed", wanted);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        model.addAttribute("part", book.part(SettingPart.labels(tier)));
        model.addAttribute(
                "tried",
                looks
                        ? List.of(
                                Look.ofLabels("As it is now", now, wanted),
                                Look.ofLabels("With your change", wanted, now))
                        : List.of());
        model.addAttribute(
                "history",
                history.page(
                        SettingPart.labels(tier),
                        before,
                        new Naming(
                                name -> about.getOrDefault(name, name),
                                UnaryOperator.identity(),
                                change -> address + "?back=" + change.id())));
        return "council/labels";
    }

    static String tierWords(Tier tier) {
        return switch (tier) {
            case EARLY_HELP -> "Early help";
            case SOCIAL_CARE -> "Social care";
            case STATUTORY -> "Strategy discussions and section 47";
        };
    }

    private static Tier tier(String slug) {
        return Arrays.stream(Tier.values())
                .filter(tier -> SettingPart.slug(tier.name()).equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
