package org.sweetline.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;
import org.sweetline.abuse.rules.Judgement;
import org.sweetline.abuse.rules.Scorer;
import org.sweetline.abuse.rules.StarterRules;
import org.sweetline.json.Json;

class KeptFindingTest {
    private final Scorer scorer = new Scorer(StarterRules.ruleSet());

    @Test
    void factsThatWereKeptGiveTheSameJudgementToTheLastBit() throws IOException {
        FactSheet sheet = FactSheet.empty()
                .with(Fact.MATURED_ITEMS, 17)
                .with(Fact.RETURN_RATE_AT_LEAST, 0.1 + 0.2)
                .with(Fact.EXCESS, Math.PI)
                .with(Fact.NET_MARGIN, -100.0 / 3)
                .with(Fact.ORDERS, 9);
        Judgement then = scorer.judge(sheet);

        Map<Fact, Double> kept =
                Json.mapper().readValue(Json.write(sheet.values()), new TypeReference<EnumMap<Fact, Double>>() {});
        Judgement again = scorer.judge(new FactSheet(kept, Map.of()));

        assertThat(again.score()).isEqualTo(then.score());
        assertThat(kept(again)).isEqualTo(kept(then));
    }

    @Test
    void findingReadsTheSameWhenTheRulesHaveLongChanged() throws IOException {
        List<KeptFinding> findings = kept(scorer.judge(FactSheet.empty().with(Fact.INSPECTION_FAILED, 2)));

        List<KeptFinding> read = Json.mapper().readValue(Json.write(findings), new TypeReference<>() {});

        assertThat(read).isEqualTo(findings);
    }

    private static List<KeptFinding> kept(Judgement judgement) {
        return judgement.findings().stream().map(KeptFinding::of).toList();
    }
}
