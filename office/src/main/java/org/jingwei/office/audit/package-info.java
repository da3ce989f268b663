/** Findings back to where people work: comments at the very words of a draft, and a sheet of findings. */
@NullMarked
package org.jingwei.office.audit;

import org.jspecify.annotations.NullMarked;
