package org.sweetline.returns.pages;

import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Fault;
import org.sweetline.returns.ReturnWords;
import org.sweetline.web.OneOf;

/**
 * A word of one of the lists.
 *
 * @param fault only of reasons
 * @param accuses only of denials: it blames the customer, so two people have to stand for it; this never changes
 * @param retired it stays on the returns that have it, and is offered no more
 */
public record ReturnWordView(
        @OneOf(ReturnWords.Kind.class) String kind,
        String code,
        int position,
        String en,
        String ko,
        @OneOf(Fault.class) @Nullable String fault,
        @Nullable Boolean accuses,
        boolean retired) {}
