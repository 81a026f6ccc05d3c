package org.sweetline.satisfaction.awards.nominations;

import java.util.List;
import java.util.Optional;
import org.sweetline.satisfaction.awards.formulas.Category;

/**
 * What a customer can vote on: those who helped them in that year, and nobody else.
 *
 * @param language of the person
 * @param given votes that they have cast
 */
public record Ballot(
        int year,
        boolean open,
        long customer,
        String firstName,
        String language,
        List<Candidate> candidates,
        List<Given> given) {

    /** In which categories customers vote. */
    public static final List<Category> RACES =
            List.of(Category.CUSTOMERS_CHOICE, Category.CALM_IN_THE_STORM, Category.TURN_AROUND);

    /**
     * @param surged they helped while a surge lasted
     * @param complained they helped where something had gone wrong
     */
    public record Candidate(long id, String name, boolean surged, boolean complained) {

        boolean couldWin(Category category) {
            return switch (category) {
                case CUSTOMERS_CHOICE -> true;
                case CALM_IN_THE_STORM -> surged;
                case TURN_AROUND -> complained;
                default -> false;
            };
        }
    }

    public record Given(Category category, long agent, String name, String words, boolean mayQuote) {}

    /** Those in which somebody who helped them could win. */
    public List<Category> races() {
        return RACES.stream()
                .filter(race -> candidates.stream().anyMatch(candidate -> candidate.couldWin(race)))
                .toList();
    }

    public Optional<Candidate> candidate(long id) {
        return candidates.stream().filter(candidate -> candidate.id() == id).findFirst();
    }
}
