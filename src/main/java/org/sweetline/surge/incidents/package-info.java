/** What concerns many customers at once, where they are told of it, and how all who wrote are answered. */
@NullMarked
package org.sweetline.surge.incidents;

import org.jspecify.annotations.NullMarked;
