package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportLetter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet.ReportFigureView;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.reports.ReportView;
import org.sweetline.reports.saved.Readers.Reader;
import org.sweetline.security.Permission;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.web.PublicAddress;

/** What a digest says to one reader. */
@ApplicationScoped
class DigestWriter {

    private static final int TEAM_QUOTES = 5;

    private final SurgeConfig shop;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    DigestWriter(SurgeConfig shop, PublicAddress address, Clock clock) {
        this.shop = shop;
        this.address = address;
        this.clock = clock;
    }

    /** As it is to be posted. */
    record DigestLetter(String subject, String text) {}

    /** The days as seen from when it was due, however late it goes out. */
    ReportQuery query(DigestKind kind, Instant due) {
        ZoneId zone = shop.zone();
        LocalDate today = LocalDate.ofInstant(due, zone);
        return ReportQuery.days(kind.days().first(today), kind.days().last(today), zone, "", Map.of());
    }

    /** Nothing when there is nothing to say to this reader. */
    Optional<DigestLetter> letter(DigestKind kind, Reader reader, ReportView days, List<KindWords.Said> said) {
        boolean figures = reader.may(Permission.READ_FIGURES);
        if (kind == DigestKind.DAILY) {
            ReportView told = days.quoting(
                    said.stream().limit(TEAM_QUOTES).map(KindWords.Said::quote).toList());
            return figures && (happened(days) || !said.isEmpty())
                    ? Optional.of(figures(kind, reader, told, ""))
                    : Optional.empty();
        }
        String words = words(reader, said);
        if (figures && (happened(days) || !words.isEmpty())) {
            return Optional.of(figures(kind, reader, days.quoting(List.of()), words));
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new DigestLetter(
                        korean(reader) ? "한 주 동안 받은 칭찬" : "Kind words of the week", words + "\n" + off(reader)));
    }

    private static boolean happened(ReportView days) {
        return days.figures().stream()
                .map(ReportFigureView::cell)
                .anyMatch(cell -> cell.value() != null && (cell.n() == null ? cell.value() > 0 : cell.n() > 0));
    }

    private DigestLetter figures(DigestKind kind, Reader reader, ReportView days, String words) {
        boolean daily = kind == DigestKind.DAILY;
        String title = title(reader, daily, isLate(kind, days));
        String link = address.url("/reports/daily?from=" + days.first() + "&to=" + days.last());
        ReportLetter letter = new ReportLetter(title, days, link, reader.language());
        return new DigestLetter(
                letter.subject(), letter.text() + (words.isEmpty() ? "" : "\n" + words) + "\n" + off(reader));
    }

    /** Then other days than these are yesterday, or last week, to whoever reads it. */
    private boolean isLate(DigestKind kind, ReportView days) {
        return !days.last().equals(kind.days().last(LocalDate.now(clock.withZone(shop.zone()))));
    }

    private static String title(Reader reader, boolean daily, boolean late) {
        if (korean(reader)) {
            return late ? (daily ? "하루 소식" : "한 주 소식") : daily ? "어제 하루" : "지난 한 주";
        }
        if (late) {
            return daily ? "A day at the desk" : "A week at the desk";
        }
        return daily ? "Yesterday at the desk" : "Last week at the desk";
    }

    /** First what was said of the reader, then what was said of the team; nobody is counted or ranked. */
    private static String words(Reader reader, List<KindWords.Said> said) {
        StringBuilder text = new StringBuilder();
        List<ReportQuoteView> own = said.stream()
                .filter(each -> each.of() == reader.id())
                .map(KindWords.Said::quote)
                .toList();
        List<ReportQuoteView> team = said.stream()
                .filter(each -> each.of() != reader.id())
                .map(KindWords.Said::quote)
                .limit(TEAM_QUOTES)
                .toList();
        section(text, korean(reader) ? reader.name() + " 님에게" : "To " + reader.name(), own, reader);
        section(text, korean(reader) ? "우리 팀에게" : "To the team", team, reader);
        return text.toString();
    }

    private static void section(StringBuilder text, String head, List<ReportQuoteView> quotes, Reader reader) {
        if (quotes.isEmpty()) {
            return;
        }
        text.append(head).append('\n');
        for (ReportQuoteView quote : quotes) {
            @Nullable String agent = quote.agent();
            String customer = quote.customer().isEmpty() ? (korean(reader) ? "고객" : "A customer") : quote.customer();
            text.append("\n“").append(quote.words()).append("”\n— ").append(customer);
            text.append(agent == null ? "" : " → " + agent).append('\n');
        }
        text.append('\n');
    }

    private String off(Reader reader) {
        String link = address.url("/me");
        return korean(reader)
                ? "팀 내부용입니다. 이 메일을 받지 않으려면: " + link + "\n"
                : "For the team’s own eyes. To switch this mail off: " + link + "\n";
    }

    private static boolean korean(Reader reader) {
        return reader.language().equals("ko");
    }
}
