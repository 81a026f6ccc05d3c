package org.sweetline.calls.hours.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.SkillWord;
import org.sweetline.calls.hours.WordingCheck;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** The whole menu; the options in the order in which they are read out. */
public record PhoneMenuRequest(
        @Schema(required = true) boolean active,
        @Nullable Bilingual intro,
        @Schema(required = true) @Nullable List<MenuOptionRequest> options,
        @Nullable String defaultKey) {

    private static final Pattern KEY = Pattern.compile("\\d");
    private static final int MOST_OPTIONS = 10;
    private static final int LONGEST_INTRO = 300;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_MINUTES = 240;

    public record MenuOptionRequest(
            @Schema(required = true) @Nullable String key,
            @Schema(required = true) @Nullable Bilingual label,

            @Schema(required = true) @OneOf(MenuAction.class) @Nullable
            String action,

            @Nullable Long team,
            @Nullable String skill,
            @Nullable String topic,
            @Nullable Integer priority,
            @Nullable Bilingual text) {}

    MenuForm checked() {
        if (options == null || options.size() > MOST_OPTIONS) {
            throw ProblemException.invalid("options", "must be a list of at most %d".formatted(MOST_OPTIONS));
        }
        List<MenuForm.Row> rows = options.stream().map(PhoneMenuRequest::row).toList();
        List<String> keys = rows.stream().map(MenuForm.Row::key).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            throw ProblemException.invalid("options", "must have each key once");
        }
        if (active && rows.isEmpty()) {
            throw ProblemException.invalid("options", "must not be empty while callers hear the menu");
        }
        String fallback = defaultKey == null ? "" : defaultKey;
        if (!fallback.isEmpty() && !keys.contains(fallback)) {
            throw ProblemException.invalid("defaultKey", "must be the key of an option, or empty");
        }
        return new MenuForm(active, WordingCheck.of("intro", intro, LONGEST_INTRO), rows, fallback);
    }

    /** Who leaves a message or hears something has no place in line. */
    private static int priority(MenuAction action, @Nullable Integer minutes) {
        if (minutes == null || action != MenuAction.LINE) {
            return 0;
        }
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw ProblemException.invalid("priority", "must be from 0 to %d minutes".formatted(MOST_MINUTES));
        }
        return minutes;
    }

    private static MenuForm.Row row(@Nullable MenuOptionRequest option) {
        if (option == null || option.key() == null || !KEY.matcher(option.key()).matches()) {
            throw ProblemException.invalid("key", "must be one digit");
        }
        MenuAction action = Words.parse(MenuAction.class, "action", option.action());
        return new MenuForm.Row(
                option.key(),
                WordingCheck.required("label", option.label(), LONGEST_LABEL),
                action,
                option.team(),
                SkillWord.optional("skill", option.skill()),
                SkillWord.optional("topic", option.topic()),
                priority(action, option.priority()),
                action == MenuAction.SAY ? WordingCheck.required("text", option.text(), LONGEST_TEXT) : Bilingual.NONE);
    }
}
