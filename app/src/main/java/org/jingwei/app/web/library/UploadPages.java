package org.jingwei.app.web.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.web.security.Visitor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing files in. Each answer is the list of one's uploads as a part of a page, or leads back to 文库. */
@Controller
class UploadPages {

    /** Tells the list of documents on the page to fetch itself anew. */
    static final String ENDED = "uploads-ended";

    private final Uploads uploads;

    UploadPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/library/uploads")
    ModelAndView uploads(
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor,
            HttpServletResponse response) {
        return answer(frame, visitor, response);
    }

    @PostMapping("/library/uploads")
    ModelAndView take(
            @RequestParam("files") List<MultipartFile> files,
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        for (MultipartFile file : files) {
            String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (!given.isEmpty() || !file.isEmpty()) {
                take(file, UploadedFile.name(given), visitor);
            }
        }
        return answer(frame, visitor, response);
    }

    private void take(MultipartFile file, String name, Visitor visitor) throws IOException {
        UploadedFile kept = new UploadedFile(name, file.getSize(), uploads.place());
        file.transferTo(kept.place());
        String owner = visitor.account().name();
        if (uploads.take(kept, visitor).isEmpty()) {
            kept.forget();
            uploads.refused(name, kept.size(), owner, visitor.actor(), "排队的文件太多，等读完一些再传");
        }
    }

    @PostMapping("/library/uploads/{id}/cancel")
    ModelAndView cancel(
            @PathVariable("id") long id,
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor,
            HttpServletResponse response) {
        uploads.cancel(id, visitor.account().name());
        return answer(frame, visitor, response);
    }

    @PostMapping("/library/uploads/seen")
    ModelAndView seen(
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor,
            HttpServletResponse response) {
        uploads.seen(visitor.account().name());
        return answer(frame, visitor, response);
    }

    private ModelAndView answer(Frame frame, Visitor visitor, HttpServletResponse response) {
        if (!frame.fragment()) {
            return new ModelAndView("redirect:/library#uploads");
        }
        UploadList list = new UploadList(uploads.of(visitor.account().name()));
        if (!list.running()) {
            response.setHeader("HX-Trigger", ENDED);
        }
        return new ModelAndView("library/uploads", Map.of("uploads", list));
    }
}
