package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.CallFiguresView.FigureGroupView;
import org.sweetline.calls.figures.CallFiguresView.FigureSpanView;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Reads the figures of a scope: nine statements at most, however many calls, spans and groups there are. */
@ApplicationScoped
public class CallFigures {

    private final Statements statements;
    private final PhoneTime phones;
    private final WaitBands waits;
    private final Scopes scopes;
    private final Clock clock;

    @Inject
    CallFigures(Statements statements, PhoneTime phones, WaitBands waits, Scopes scopes, Clock clock) {
        this.statements = statements;
        this.phones = phones;
        this.waits = waits;
        this.scopes = scopes;
        this.clock = clock;
    }

    CallFiguresView of(FiguresRequest asked, Filter filter, GroupBy by) throws SQLException {
        Scope scope = scopes.of(asked, filter);
        return of(scope, scope.before(asked), asked.every(), by);
    }

    /** @param before what it is held against */
    public CallFiguresView of(Scope scope, Scope before, Every every, GroupBy by) throws SQLException {
        boolean ofAgents = scope.isOfOneAgent();
        List<Tally> spans = spans(scope);
        return new CallFiguresView(
                scope.from(),
                scope.until(),
                scope.zone().getId(),
                Words.of(every),
                clock.instant(),
                CallFiguresView.FORMULA,
                scope.targets().level(),
                scope.targets().within(),
                scope.targets().shortBelow(),
                scope.targets().contactDays(),
                FiguresView.of(together(spans), ofAgents),
                FiguresView.of(together(spans(before)), ofAgents),
                views(scope, spans),
                by == GroupBy.NONE ? List.of() : groups(scope, by),
                waits.of(scope));
    }

    private List<Tally> spans(Scope scope) throws SQLException {
        List<Tally> spans = new ArrayList<>();
        scope.starts().forEach(start -> spans.add(new Tally()));
        TallySql sql = TallySql.of(scope, GroupBy.NONE, true);
        statements.list(
                sql.text(),
                row -> {
                    spans.get(row.getInt(1) - 1).add(row, 3);
                    return row.getInt(1);
                },
                sql.parameters().toArray());
        phones.of(scope, GroupBy.NONE)
                .forEach(row -> spans.get(row.span() - 1).addPhones(row.busyMillis(), row.freeMillis()));
        return spans;
    }

    private static Tally together(List<Tally> spans) {
        Tally sum = new Tally();
        spans.forEach(sum::add);
        return sum;
    }

    private static List<FigureSpanView> views(Scope scope, List<Tally> spans) {
        List<FigureSpanView> views = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            FiguresView figures = FiguresView.of(spans.get(i), scope.isOfOneAgent());
            views.add(new FigureSpanView(scope.starts().get(i), scope.end(i), figures));
        }
        return views;
    }

    private List<FigureGroupView> groups(Scope scope, GroupBy by) throws SQLException {
        Map<String, Tally> groups = new TreeMap<>();
        TallySql sql = TallySql.of(scope, by, false);
        statements.list(
                sql.text(),
                row -> {
                    groups.computeIfAbsent(row.getString(2), key -> new Tally()).add(row, 3);
                    return row.getString(2);
                },
                sql.parameters().toArray());
        phones.of(scope.narrowed(scope.from(), scope.until()), by)
                .forEach(row -> groups.computeIfAbsent(row.key(), key -> new Tally())
                        .addPhones(row.busyMillis(), row.freeMillis()));
        Map<String, Name> names = names(by);
        boolean ofAgents = by == GroupBy.AGENT || scope.isOfOneAgent();
        return groups.entrySet().stream()
                .map(group -> named(group.getKey(), names.get(group.getKey()), group.getValue(), ofAgents))
                .sorted(Comparator.comparing(FigureGroupView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private record Name(String key, String english, String korean) {}

    private static FigureGroupView named(String key, @Nullable Name name, Tally tally, boolean ofAgents) {
        FiguresView figures = FiguresView.of(tally, ofAgents);
        if (name == null) {
            return new FigureGroupView(key, key, key, figures);
        }
        String korean = name.korean().isEmpty() ? name.english() : name.korean();
        return new FigureGroupView(key, name.english(), korean, figures);
    }

    private Map<String, Name> names(GroupBy by) throws SQLException {
        if (by.names().isEmpty()) {
            return Map.of();
        }
        return statements
                .list(by.names(), row -> new Name(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(Name::key, Function.identity()));
    }
}
