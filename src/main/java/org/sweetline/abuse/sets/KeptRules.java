package org.sweetline.abuse.sets;

import org.sweetline.abuse.rules.RuleSet;

/** A version of the rules. */
public record KeptRules(long version, String name, RuleSet rules) {}
