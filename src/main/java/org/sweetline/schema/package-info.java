/** The database: its pool, its migrations. */
@NullMarked
package org.sweetline.schema;

import org.jspecify.annotations.NullMarked;
