package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.formulas.Exposure;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.web.CsvTable;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.Words;

/** All that was counted, a row each, with the way back to it. */
@ApplicationScoped
class EvidenceCsv {

    private final PublicAddress address;

    @Inject
    EvidenceCsv(PublicAddress address) {
        this.address = address;
    }

    String of(AwardYear year, Ledger ledger) {
        CsvTable table = head(year, ledger);
        Map<Long, String> names = RecountView.names(ledger);
        ledger.merits().forEach(merit -> add(table, merit, names.get(merit.agent())));
        ledger.exposures().forEach(each -> add(table, each, names.get(each.agent())));
        return table.text();
    }

    private static CsvTable head(AwardYear year, Ledger ledger) {
        return new CsvTable(true)
                .row("Sweetline awards", ledger.year())
                .row("Formula", ledger.formula())
                .row("From", ledger.from())
                .row("Until", ledger.until())
                .row("Counted", year.countedAt())
                .row("Frozen", year.frozenAt())
                .row("SHA-256", year.hash())
                .row("Rows", ledger.merits().size() + ledger.exposures().size())
                .row()
                .row("Kind", "Category", "Colleague", "What", "Who", "Within", "At", "Chances", "Hits", "Link");
    }

    private void add(CsvTable table, Merit merit, @Nullable String name) {
        table.row(
                "merit",
                Words.of(merit.category()),
                name,
                merit.key(),
                merit.who(),
                merit.stratum(),
                merit.at(),
                null,
                null,
                merit.ticket() == 0 ? null : address.url("/tickets/T-" + merit.ticket()));
    }

    private static void add(CsvTable table, Exposure each, @Nullable String name) {
        table.row(
                "chances",
                Words.of(each.category()),
                name,
                null,
                null,
                each.stratum(),
                null,
                each.chances(),
                each.hits(),
                null);
    }
}
