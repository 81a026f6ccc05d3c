/** What the texts of the day did: which replies used them, and how it went on. */
@NullMarked
package org.sweetline.reports.macros;

import org.jspecify.annotations.NullMarked;
