/** What a person bought and sent back, as the store copy and the returns desk have it. */
@NullMarked
package org.sweetline.abuse.history;

import org.jspecify.annotations.NullMarked;
