package org.sweetline.returns.policy;

import org.sweetline.returns.policy.terms.Blame;

/** Some of an order's line that shall come back, and whose fault that is. */
public record AskedItem(String line, int quantity, Blame blame) {}
