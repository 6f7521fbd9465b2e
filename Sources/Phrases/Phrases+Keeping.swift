import Planning
import Storage

/// Backups, and what is kept of the past.
extension Phrases {
  /// Why a backup cannot be written or used, and the way out.
  func problem(_ fault: BackupFault) -> String {
    switch fault {
    case .fileExists:
      say(
        "dit bestand bestaat al; kies een andere naam of map.",
        "this file is there already; choose another name or folder.")
    case .noSuchFile: say("dit bestand bestaat niet.", "there is no such file.")
    case .cannotRead(let code):
      say("dit kan niet gelezen worden: \(system(code)).", "this cannot be read: \(system(code)).")
    case .cannotWrite(let code):
      say(
        "hier kan niet geschreven worden: \(system(code)).",
        "this cannot be written: \(system(code)).")
    case .diskFull:
      say(
        "de schijf is vol; er is niets geschreven. Maak plaats of kies een andere map.",
        "the disk is full; nothing was written. Make room or choose another folder.")
    case .readsBackOtherwise:
      say(
        "wat geschreven werd, kwam anders terug; vertrouw deze schijf niet.",
        "what was written came back otherwise; do not trust this disk.")
    case .notABackup:
      say("dit is geen reservekopie van een planbord.", "this is no backup of a Planbord board.")
    case .damaged:
      say(
        "deze reservekopie is beschadigd; neem een andere.",
        "this backup is damaged; take another one.")
    case .newerFormat(let found, let known):
      say(
        "deze reservekopie heeft formaat \(found), dit programma kent tot \(known); installeer een nieuwere versie.",
        "this backup has format \(found), this program knows up to \(known); install a newer version."
      )
    case .otherBoard(let found, let expected):
      say(
        "deze reservekopie is van een ander bord (\(found)) dan dit (\(expected)); zet ze met --to in een map van haar eigen.",
        "this backup is of another board (\(found)) than this one (\(expected)); put it in a folder of its own with --to."
      )
    }
  }

  package func backedUp(to path: String, number: Int) -> String {
    say(
      "Reservekopie gemaakt en nagelezen: \(path), tot en met wijziging \(number).",
      "Backup made and read back: \(path), through commit \(number).")
  }

  package func outdatedRemoved(_ names: [String]) -> String {
    say("Opgeruimd: \(few(names)).", "Cleared away: \(few(names)).")
  }

  package func exportedPlainly(to path: String, number: Int) -> String {
    say(
      "Geschreven in \(path), tot en met wijziging \(number).",
      "Written to \(path), through commit \(number).")
  }

  /// Where the kept history starts, after its oldest commit.
  package func historyBegins(_ number: Int) -> String {
    say(
      "De bewaarde geschiedenis begint bij wijziging \(number).",
      "The history that is kept begins with commit \(number).")
  }
}
