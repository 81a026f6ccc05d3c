package org.sweetline.calls.hours.teams;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.SkillWord;
import org.sweetline.calls.hours.teams.TeamMembersDesk.Abilities;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Bilingual;

/** What somebody can do on the phone; it holds for all their teams. Nothing at all leaves it as it is. */
public record TeamMemberRequest(
        @Nullable List<String> languages, @Nullable List<String> skills) {

    private static final int MOST_SKILLS = 20;
    private static final List<String> LANGUAGES = List.of(Bilingual.ENGLISH, Bilingual.KOREAN);

    Optional<Abilities> checked() {
        return languages == null && skills == null
                ? Optional.empty()
                : Optional.of(new Abilities(checkedLanguages(), checkedSkills()));
    }

    private List<String> checkedLanguages() {
        if (languages == null || languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
            throw ProblemException.invalid("languages", "must be en, ko or both");
        }
        return languages.stream().distinct().toList();
    }

    private List<String> checkedSkills() {
        if (skills == null || skills.size() > MOST_SKILLS) {
            throw ProblemException.invalid("skills", "must be a list of at most %d words".formatted(MOST_SKILLS));
        }
        return skills.stream()
                .map(skill -> SkillWord.checked("skills", skill))
                .distinct()
                .toList();
    }
}
