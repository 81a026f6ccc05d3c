package org.sweetline.abuse.facts;

import java.util.List;
import java.util.Map;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;

/** The facts of one person at one moment, and where each can be looked up. */
public record Known(FactSheet sheet, Map<Fact, List<Trace>> traces) {}
