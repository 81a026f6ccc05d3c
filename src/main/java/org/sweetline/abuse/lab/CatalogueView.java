package org.sweetline.abuse.lab;

import java.util.Arrays;
import java.util.List;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.Operator;
import org.sweetline.abuse.rules.Unit;
import org.sweetline.abuse.sets.FactWords;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What rules can be made of. */
public record CatalogueView(List<FactView> facts, List<String> operators, List<String> groups) {

    /** @param windowDays 0 for the whole history */
    public record FactView(String key, @OneOf(Unit.class) String unit, int windowDays, String en, String ko) {}

    static CatalogueView whole() {
        return new CatalogueView(
                Arrays.stream(Fact.values()).map(CatalogueView::view).toList(),
                Arrays.stream(Operator.values()).map(Words::of).toList(),
                Arrays.stream(CapGroup.values()).map(Words::of).toList());
    }

    private static FactView view(Fact fact) {
        FactWords words = FactWords.of(fact);
        return new FactView(fact.key(), Words.of(fact.unit()), fact.windowDays(), words.en(), words.ko());
    }
}
