package org.sweetline.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A feature that keeps files by their content. Before one is deleted, each is asked whether it still needs it. */
public interface FileUse {

    Set<String> among(List<String> sha256) throws SQLException;
}
