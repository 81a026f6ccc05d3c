/** Reports: each a small class that says what it is called, what it can be asked, and answers with a sheet. */
@NullMarked
package org.sweetline.reports;

import org.jspecify.annotations.NullMarked;
