/** Who may be one person behind several accounts: by rules anybody can follow, kept as ties that can be cut again. */
@NullMarked
package org.sweetline.abuse.links;

import org.jspecify.annotations.NullMarked;
