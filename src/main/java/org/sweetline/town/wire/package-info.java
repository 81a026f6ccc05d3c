/** What the town's servers are made of: a small HTTP server, JSON, forms and a journal. */
@NullMarked
package org.sweetline.town.wire;

import org.jspecify.annotations.NullMarked;
