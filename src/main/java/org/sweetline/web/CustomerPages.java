package org.sweetline.web;

import java.util.List;

/** The paths where customers look at pages that are made on the server; all others belong to the team's web app. */
public final class CustomerPages {

    private static final List<String> ROOTS = List.of("/returns", "/s", "/nominate", "/vote", "/q", "/c");

    private CustomerPages() {}

    public static boolean isOne(String path) {
        return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
