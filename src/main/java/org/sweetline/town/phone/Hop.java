package org.sweetline.town.phone;

import java.util.List;
import org.sweetline.town.wire.Param;

/** The next TwiML to fetch. */
record Hop(Step step, String method, String url, List<Param> extra) {}
